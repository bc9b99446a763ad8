using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>An open visit before and after. <see cref="Mapped"/> is true where the row was named by hand, false where it has the same id.</summary>
public sealed record MovedRow(int Item, Place Before, Place After, bool Mapped);
