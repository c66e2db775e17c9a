/** An order, an invoice or the like that is asked whether it is paid: nothing of what a customer pays for. */
export const paidThing =
  /\b\w{0,24}(?:payments?|orders?|invoices?|transactions?|charges?|bookings?|tickets?|bills?|instal+ments?)\w{0,12}\)?(?:&\.|\?\.|\.|->)(?:is_?)?paid\b/i;
