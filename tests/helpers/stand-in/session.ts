type RequestHandler = (page: unknown, permission: string, answer: (isAllowed: boolean) => void) => void
type CheckHandler = (page: unknown, permission: string) => boolean

let check: CheckHandler = () => true
let request: RequestHandler = (_page, _permission, answer) => answer(true)

export const defaultSession = {
  setPermissionCheckHandler: (handler: CheckHandler) => {
    check = handler
  },
  setPermissionRequestHandler: (handler: RequestHandler) => {
    request = handler
  },
}

/** What the program answers a page that wants this, asked both ways Electron asks. */
export function mayPage(permission: string): boolean {
  let isAllowed = false
  request(null, permission, (answer) => {
    isAllowed = answer
  })
  return isAllowed && check(null, permission)
}
