import { describeDesktop } from '../desktop-specs.ts'
import { realElectron } from './launch.ts'

describeDesktop(realElectron)
