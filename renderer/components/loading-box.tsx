import { Skeleton } from 'antd'

interface LoadingBoxProps {
  readonly label: string
  readonly rows?: number
}

/** Grey lines where the text will be. */
export function LoadingBox({ label, rows = 6 }: LoadingBoxProps) {
  return (
    <div className="loading-box" role="status" aria-label={label}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  )
}
