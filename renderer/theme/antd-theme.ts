import { type ThemeConfig, theme } from 'antd'
import type { Palette } from './palette.ts'

export const fontFamily =
  '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC Variable", sans-serif'

/** Ant Design's tokens from our palette: dense, 13 px, the paper's colours. */
export function antdTheme(palette: Palette, isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'intentcard' },
    hashed: false,
    token: {
      colorPrimary: palette.brandFill,
      colorPrimaryHover: palette.brandDeep,
      colorPrimaryActive: palette.brandDeep,
      colorInfo: palette.brandFill,
      colorLink: palette.brand,
      colorSuccess: palette.ok,
      colorWarning: palette.amber,
      colorError: palette.red,
      colorWarningBg: palette.amberWash,
      colorWarningBorder: palette.amberLine,
      colorErrorBg: palette.redWash,
      colorErrorBorder: palette.redLine,
      colorSuccessBg: palette.okWash,
      colorText: palette.ink,
      colorTextSecondary: palette.sub,
      colorTextTertiary: palette.mute,
      colorTextDescription: palette.mute,
      colorTextPlaceholder: palette.mute,
      colorBorder: palette.line,
      colorBorderSecondary: palette.line,
      colorBgBase: palette.panel,
      colorBgLayout: palette.bg,
      colorBgContainer: palette.panel,
      fontFamily,
      fontSize: 13,
      borderRadius: 6,
      controlHeight: 30,
      // An agent never waits for a fade, and an icon that fades out after a refusal can stay in the button's name.
      motion: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 10 },
      Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 3px' },
    },
  }
}
