"""Gathers a student's situation from all rooms, in a fixed number of queries. Reads, and touches nothing."""
