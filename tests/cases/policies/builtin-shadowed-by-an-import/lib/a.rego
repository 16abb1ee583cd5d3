package countersign.lib.a

is_valid(_) := true
