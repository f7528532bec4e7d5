/** What the test has said a person will answer, the next first. */
const answers: string[] = []
const errors: string[] = []

export const dialog = {
  showOpenDialog: async () => {
    const path = answers.shift()
    return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] }
  },
  showSaveDialog: async () => {
    const filePath = answers.shift()
    return { canceled: filePath === undefined, filePath }
  },
  showErrorBox: (title: string, content: string) => void errors.push(`${title}: ${content}`),
}

export function answerNextDialog(path: string): void {
  answers.push(path)
}

export function shownErrors(): readonly string[] {
  return errors
}
