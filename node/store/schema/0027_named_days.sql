-- What repeats on days that its rule names was followed by the rule's end alone: such rows are made anew.
UPDATE records SET due_ms = 0 WHERE id IN (SELECT record FROM dated WHERE recurs = 1);
