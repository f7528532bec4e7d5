/** Under which names the desk's drafts are kept. */
export const visitScreen = 'desk'
export const newCardScreen = 'new-card'
export const newCardSubject = 'new'
