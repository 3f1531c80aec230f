"""What a task is: records, datasets, knowledge and column meanings."""
