import { expect, test } from 'vitest'
import { folderKindOf, readFolderKind } from '#db/folder-kind.ts'
import { folderOfTest } from '../helpers/folder-of-test.ts'

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  'nas:/export /mnt/nas nfs4 rw 0 0',
  '//nas/shop /mnt/my\\040share cifs rw 0 0',
  'C: /mnt/c 9p rw 0 0',
  '/dev/sdb1 /mnt/nas/disk ext4 rw 0 0',
].join('\n')

test.each([
  ['/srv/li/.local/share/intentcard', { kind: 'local' }],
  ['/mnt/nas/intentcard', { kind: 'network', how: 'nfs4' }],
  ['/mnt/my share/book', { kind: 'network', how: 'cifs' }],
  ['/mnt/c/book', { kind: 'network', how: '9p' }],
  ['/mnt/nas/disk/book', { kind: 'local' }],
  ['/mnt/nasty/book', { kind: 'local' }],
  ['/srv/li/Dropbox/book', { kind: 'cloud', service: 'Dropbox' }],
  ['/srv/li/Nextcloud/book', { kind: 'cloud', service: 'Nextcloud' }],
])('On Linux %s is told by its mount and its folders', (path, kind) => {
  expect(folderKindOf({ path, platform: 'linux', mounts })).toEqual(kind)
})

test.each([
  ['D:\\人员\\李\\AppData\\Roaming\\IntentCard', { kind: 'local' }],
  ['\\\\server\\shop\\book', { kind: 'network', how: '\\\\server\\shop' }],
  ['//server/shop/book', { kind: 'network', how: '\\\\server\\shop' }],
  ['\\\\?\\UNC\\server\\shop\\book', { kind: 'network', how: '\\\\server\\shop' }],
  ['\\\\?\\D:\\people\\li\\book', { kind: 'local' }],
  ['D:\\people\\li\\OneDrive - 汽车城\\意向卡', { kind: 'cloud', service: 'OneDrive' }],
  ['D:\\我的坚果云\\意向卡', { kind: 'cloud', service: '坚果云' }],
  ['D:\\BaiduSyncdisk\\意向卡', { kind: 'cloud', service: '百度网盘' }],
  ['D:\\百度网盘同步空间\\意向卡', { kind: 'cloud', service: '百度网盘' }],
  ['D:\\people\\li\\iCloudDrive\\意向卡', { kind: 'cloud', service: 'iCloud' }],
  ['D:\\OneDriveBackup2019\\意向卡', { kind: 'local' }],
  ['D:\\Boxes\\意向卡', { kind: 'local' }],
])('On Windows %s is told by its name', (path, kind) => {
  expect(folderKindOf({ path, platform: 'win32', mounts: '' })).toEqual(kind)
})

test('A folder of this machine that is not there yet is a local one', () => {
  expect(readFolderKind(`${folderOfTest()}/not/yet`)).toEqual({ kind: 'local' })
})
