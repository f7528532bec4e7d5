import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Where a folder lies: a network drive breaks SQLite's locks, a cloud drive copies a file that is being written. */
export type FolderKind =
  | { readonly kind: 'local' }
  | { readonly kind: 'network'; readonly how: string }
  | { readonly kind: 'cloud'; readonly service: string }

interface Place {
  readonly path: string
  readonly platform: NodeJS.Platform
  /** What /proc/mounts says; empty where there is none. */
  readonly mounts: string
}

const networkFileSystems =
  /^(nfs\d?|cifs|smb\d?|smbfs|9p|afs|afpfs|ncpfs|ceph|glusterfs|lustre|davfs\d?|drvfs|fuse\.(sshfs|glusterfs|ceph|davfs\d?|smbnetfs|curlftpfs))$/
const cloudFileSystems = /^fuse\.(rclone|gcsfuse|s3fs|onedriver|google-drive-ocamlfuse)$/

const cloudFolders: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^onedrive( - .*|-.*)?$/i],
  ['Dropbox', /^dropbox( \(.*\))?$/i],
  ['Google Drive', /^(google ?drive.*|googledrive.*|my drive|我的云端硬盘)$/i],
  ['iCloud', /^(iclouddrive|icloud drive|icloud云盘|icloud 云盘|mobile documents|com~apple~clouddocs)$/i],
  ['坚果云', /^(nutstore.*|我的坚果云|坚果云.*)$/i],
  ['百度网盘', /^(baidusyncdisk|baidunetdisk.*|baiduyun.*|百度网盘.*|百度云.*)$/i],
  ['阿里云盘', /^(阿里云盘.*|adrive)$/i],
  ['微云', /^(微云.*|腾讯微云.*|weiyun.*)$/i],
  ['WPS 云盘', /^(wps ?云盘.*|wps cloud files|wpsdrive)$/i],
  ['天翼云盘', /^天翼云盘.*$/],
  ['Nextcloud', /^(nextcloud|owncloud)\d*$/i],
  ['Seafile', /^seafile.*$/i],
  ['Synology Drive', /^synologydrive.*$/i],
  ['Syncthing', /^(syncthing)$/i],
  ['Box', /^box( sync)?$/i],
]

/** What kind of place a folder is, by its path with links followed; a folder that is not there yet counts as its parent. */
export function readFolderKind(folder: string): FolderKind {
  return folderKindOf({ path: realPathOf(resolve(folder)), platform: process.platform, mounts: readMounts() })
}

/** The same from what the system says: a share by its name, a mount by its file system, a cloud drive by its folder's name. */
export function folderKindOf({ path, platform, mounts }: Place): FolderKind {
  const share = platform === 'win32' ? shareOf(path) : null
  if (share) return { kind: 'network', how: share }
  const fileSystem = fileSystemOf(path, mounts)
  if (networkFileSystems.test(fileSystem)) return { kind: 'network', how: fileSystem }
  const service = cloudFileSystems.test(fileSystem) ? fileSystem : cloudServiceOf(path)
  return service ? { kind: 'cloud', service } : { kind: 'local' }
}

function shareOf(path: string): string | null {
  const plain = path.replaceAll('/', '\\')
  const [, share] = /^\\\\(?:\?\\UNC\\)?([^\\?.][^\\]*\\[^\\]+)/i.exec(plain) ?? []
  return share ? `\\\\${share}` : null
}

function cloudServiceOf(path: string): string | null {
  const names = path.split(/[\\/]/)
  const found = cloudFolders.find(([, pattern]) => names.some((name) => pattern.test(name)))
  return found?.[0] ?? null
}

/** The file system of the mount that holds the path: the longest mount point above it. */
function fileSystemOf(path: string, mounts: string): string {
  const above = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: unescaped(point), type }))
    .filter(({ point }) => isWithin(path, point))
  return above.reduce((best, mount) => (mount.point.length >= best.point.length ? mount : best), nowhere).type
}

const nowhere = { point: '', type: '' }

function isWithin(path: string, point: string): boolean {
  return point !== '' && (path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`))
}

/** /proc/mounts writes a space as `\040`. */
function unescaped(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
}

function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : `${realPathOf(parent)}${path.slice(parent.length)}`
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8')
  } catch {
    return ''
  }
}
