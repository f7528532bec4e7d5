import { copyFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { MessageEvent, MessagePortMain, ParentPort } from 'electron'
import { makePortHost, type PortHost, tokenInMemory } from '#main/server/hosts/port.ts'
import { consoleLog } from '#main/server/log.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { bookFailureText } from '#main/server/texts/book-failure-text.ts'
import { terminalLanguage } from '#main/server/texts/terminal-language.ts'
import type { FromBackend, KeptSeats, PickedFile, ToBackend } from './backend-messages.ts'

const shell: ParentPort = process.parentPort

/** The open book and everybody at it, from the shell's first word on. */
interface Answering {
  readonly book: OpenedBook
  readonly ports: PortHost
  readonly tokens: Record<string, string | null>
}

// Messages are answered in the order they came: a seat waits until the book is open.
let answering: Promise<Answering | null> = Promise.resolve(null)

shell.on('message', ({ data, ports }: MessageEvent) => {
  void take(data, ports)
})

async function take(message: ToBackend, ports: readonly MessagePortMain[]): Promise<void> {
  if (message.kind === 'open') {
    answering = open(message)
    return
  }
  const opened = await answering
  if (opened) answer(opened, message, ports)
}

function answer(opened: Answering, message: ToBackend, [port]: readonly MessagePortMain[]): void {
  switch (message.kind) {
    case 'seat':
      if (port) seat(opened, message.name, port)
      return
    case 'pick':
      tell({ kind: 'picked', request: message.request, file: pick(opened, message.path) })
      return
    case 'save':
      tell({ kind: 'saved', request: message.request, isSaved: save(opened, message) })
      return
    case 'stop':
      void opened.book.close().then(() => process.exit(0))
      return
    case 'open':
      return
  }
}

async function open({ folder, kept }: Extract<ToBackend, { kind: 'open' }>): Promise<Answering | null> {
  try {
    const book = await openBook({ folder, via: 'screen', log: consoleLog, keptSessions: kept.sessions })
    tell({ kind: 'ready' })
    return { book, ports: makePortHost(book.host, router), tokens: { ...kept.tokens } }
  } catch (error) {
    tell({ kind: 'failed', sentence: bookFailureText(error, terminalLanguage(process.env)) })
    return null
  }
}

function seat({ book, ports, tokens }: Answering, name: string, port: MessagePortMain): void {
  const place = tokenInMemory(name, tokens[name] ?? null, (token) => {
    tokens[name] = token
    const kept: KeptSeats = { sessions: book.host.sessions.list(), tokens }
    tell({ kind: 'kept', kept })
  })
  ports.serve(port, place)
  port.start()
}

function pick({ book }: Answering, path: string): PickedFile | null {
  try {
    const fileId = book.host.clock.newId()
    const fileName = basename(path)
    const bytes = statSync(path).size
    book.host.files.put({ fileId, path, fileName, ownerId: null })
    return { fileId, fileName, bytes }
  } catch {
    return null
  }
}

function save({ book }: Answering, wanted: { readonly fileId: string; readonly path: string }): boolean {
  const file = book.host.files.findOnDesktop(wanted.fileId)
  if (!file) return false
  try {
    copyFileSync(file.path, wanted.path)
    return true
  } catch {
    return false
  }
}

function tell(message: FromBackend): void {
  shell.postMessage(message)
}
