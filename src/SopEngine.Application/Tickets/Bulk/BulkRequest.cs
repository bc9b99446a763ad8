namespace SopEngine.Application.Tickets.Bulk;

/// <summary>The same act on many work items, by id; <see cref="Person"/> (user name) and <see cref="Instruction"/> where they are handed over.</summary>
public sealed record BulkRequest(BulkAct Act, IReadOnlyList<string> Items, string? Person = null, string? Instruction = null);
