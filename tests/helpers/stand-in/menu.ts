interface MenuItem {
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly MenuItem[]
}

/** Menus are kept, not shown. */
export function createContextlessMenu() {
  let current: readonly MenuItem[] = []
  return {
    buildFromTemplate: (template: readonly MenuItem[]) => template,
    setApplicationMenu: (menu: readonly MenuItem[]) => {
      current = menu
    },
    getApplicationMenu: () => current,
  }
}
