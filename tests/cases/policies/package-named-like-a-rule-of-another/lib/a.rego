package countersign.lib.a

b := 1
