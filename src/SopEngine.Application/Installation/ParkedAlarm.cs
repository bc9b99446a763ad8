using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Installation;

/// <summary>
/// An alarm that failed so often that it is no longer tried. Instants are UTC, by the region's clock. <see cref="MaySkip"/>: whether an operator may let it be.
/// </summary>
public sealed record ParkedAlarm(
    string Region, string RegionName, string Ticket, int Ordinal, AlarmKind Kind, DateTime DueAt, DateTime? ParkedAt, int Attempts, string? Failure, bool MaySkip);
