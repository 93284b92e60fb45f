"""What is inside a model: its layers, their results, their weights, what a value is made of."""
