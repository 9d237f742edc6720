import type { TableFormat } from '../format.ts';

const record =
  '"{""CreationTime"":""2025-06-24T03:11:07"",""Id"":""3be78a31"",""Operation"":""FileDownloaded"",""RecordType"":6,""Workload"":""SharePoint"",""ClientIP"":""198.51.100.7"",""UserId"":""dana@shop.example""}"';

export default {
  id: 'm365-ual-csv',
  version: 2,
  kind: 'table',
  title: 'Microsoft 365 unified audit log (CSV of the portal or of Search-UnifiedAuditLog, JSON in AuditData)',
  source: 'Microsoft Purview, "Export, configure, and view audit log records"; Search-UnifiedAuditLog',
  specificity: 0.99,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  claims: [['AuditData']],
  embedded: { column: 'AuditData', format: 'm365-ual' },
  time: ['CreationDate', 'CreationTime'],
  fields: { userName: ['UserIds', 'UserId'], eventAction: ['Operations', 'Operation'] },
  samples: [
    {
      title: 'the portal, a record that was cut off, a ragged row',
      text: `\ufeffRecordId,CreationDate,RecordType,Operation,UserId,AuditData,AssociatedAdminUnits\r\n3be78a31,2025-06-24T03:11:07.0000000Z,6,FileDownloaded,dana@shop.example,${record},\r\n3be78a32,2025-06-24T03:11:08.0000000Z,6,FileAccessed,dana@shop.example,"{""CreationTime"":",\r\n3be78a33\r\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          eventAction: 'FileDownloaded',
          eventProvider: 'SharePoint',
          eventOutcome: 'success',
          'more.row.RecordId': '3be78a31',
        },
        { instant: '2025-06-24T03:11:08Z', eventAction: 'FileAccessed', 'more.AuditData': '{"CreationTime":' },
      ],
      rejects: [4],
    },
  ],
} satisfies TableFormat;
