-- Where a clinic that was on this server is now, in words for whoever opens it here; null as long as it is here. Whoever
-- works in a clinic on a server reads this row first in every transaction, and whoever moves it locks the table.
alter table clinic add column moved_to varchar(4000);
