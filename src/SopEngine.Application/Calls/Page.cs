namespace SopEngine.Application.Calls;

/// <summary>A part of a list. <see cref="Next"/> is handed back to get the part after it; null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next = null);
