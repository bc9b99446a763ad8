using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SopEngine.Persistence.Conventions;

/// <summary>Spans are whole milliseconds in the database: they add up and compare alike on every provider.</summary>
internal sealed class MillisecondsConverter()
    : ValueConverter<TimeSpan, long>(span => span.Ticks / TimeSpan.TicksPerMillisecond, stored => TimeSpan.FromMilliseconds(stored));
