-- Records whose rows are still to be written: what peers sent of them is here, and the program may end meanwhile.
CREATE TABLE due (record INTEGER PRIMARY KEY);
