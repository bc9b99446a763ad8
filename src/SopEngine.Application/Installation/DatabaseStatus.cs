namespace SopEngine.Application.Installation;

/// <summary>The database: what it is, in which form (its last migration), and how large where it can tell.</summary>
public sealed record DatabaseStatus(string Description, string? Migration, long? Bytes);
