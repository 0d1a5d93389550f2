/** English texts of `@linli/exchange`, by code. */
export const en = {
  EXCHANGE_SIZE: 'The file holds {size} bytes; at most {bound} are read. Split it into several.',
  EXCHANGE_ROWS: 'The table has {rows} rows; at most {bound} are read. Split it into several.',
  EXCHANGE_CSV: 'Line {line} is no CSV: {reason}. Close every quote, and save the file anew.',
  EXCHANGE_EXCEL: 'The file cannot be read as an Excel workbook. Save it as .xlsx, with the table on the first sheet.',
  EXCHANGE_JSON: 'The file is no JSON list of objects. Write [{ "id": …, … }, …].',
  EXCHANGE_EMPTY: 'The file has no headings. Write the names of the fields into the first row.',
} as const;
