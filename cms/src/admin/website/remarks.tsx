import { Box, Link, Typography } from '@strapi/design-system';
import type { Remark } from './state';

/** What somebody should mend, item by item, each with a link to its form. */
export function WebsiteRemarks({ heading, remarks }: { heading: string; remarks: Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <Box tag="section">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {heading}
      </Typography>
      <ul>
        {remarks.map((remark) => (
          <RemarkLine key={`${remark.title} ${remark.message}`} remark={remark} />
        ))}
      </ul>
    </Box>
  );
}

function RemarkLine({ remark: { title, message, adminUrl } }: { remark: Remark }) {
  return (
    <Box tag="li" paddingTop={2}>
      {adminUrl === null ? <Typography>{title}</Typography> : <Link href={adminUrl}>{title}</Link>}
      <Typography tag="p">{message}</Typography>
    </Box>
  );
}
