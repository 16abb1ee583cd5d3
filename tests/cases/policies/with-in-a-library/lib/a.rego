package countersign.lib.a

x if input.project with input.project as "y"
