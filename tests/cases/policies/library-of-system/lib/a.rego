package system.log

mask := 1
