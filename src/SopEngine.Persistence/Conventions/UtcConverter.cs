using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SopEngine.Persistence.Conventions;

/// <summary>
/// Instants are UTC and whole milliseconds in the database, so that they order, compare, group and hash alike on every provider. Writing or comparing with an
/// instant that does not say that it is UTC is a bug and throws.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(instant => Cut(instant), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    /// <summary>Of a second: instants are kept to the millisecond.</summary>
    public const int Decimals = 3;

    public static DateTime Cut(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc)
        : throw new ArgumentException($"The instant {instant:O} is {instant.Kind}; only UTC instants are stored.", nameof(instant));
}
