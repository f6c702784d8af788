-- What repeats was told to be over after its first time: its rows are made anew.
UPDATE records SET due_ms = 0 WHERE state IN ('happening', 'held', 'reviewed')
    AND id IN (SELECT record FROM dated WHERE recurs = 1);
