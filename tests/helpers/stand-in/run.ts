// node run.ts MAIN.js [arguments]: runs the built program with `electron` taken for the stand-in.
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { answerTests } from './control.ts'

const electron = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context),
})

const [main = '', ...args] = process.argv.slice(2)
process.argv = [process.execPath, main, ...args]
answerTests()
await import(pathToFileURL(resolve(main)).href)
