namespace SopEngine.Domain.Papers;

/// <summary>A paper that a ticket has. It never changes; <paramref name="Sha256"/> is of its whole file.</summary>
/// <param name="Id">The paper's and its file's.</param>
/// <param name="Rule">The rule it was made by; null for one that an automatic row wrote.</param>
/// <param name="Title">As printed.</param>
/// <param name="Number">As printed; null for none.</param>
/// <param name="Step">The row that yielded it.</param>
/// <param name="Sha256">In small hexadecimal letters.</param>
/// <param name="IssuedBy">User name of who ended the row.</param>
public sealed record IssuedPaper(Guid Id, string? Rule, string Title, string? Number, string Step, string Sha256, string IssuedBy);
