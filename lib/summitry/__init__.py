"""Summitry: tables from a folder of articles about high-level visits."""
