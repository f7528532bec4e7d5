import { describeDesktop } from '../desktop-specs.ts'
import { standIn } from './launch.ts'

describeDesktop(standIn)
