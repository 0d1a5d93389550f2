/** Takes due messages out of the outbox, so that they are somebody else's to deliver; those taken by others stay. */
export function handOverStatement(schema: string): string {
  return `with due as (
      select tenant, id from ${schema}.message
      where state = 'waiting' and due <= $1
      order by due, sequence limit $2
      for update skip locked
    )
    update ${schema}.message m set state = 'sent'
    from due where m.tenant = due.tenant and m.id = due.id
    returning m.tenant, m.body`;
}
