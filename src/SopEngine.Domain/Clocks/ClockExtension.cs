using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Clocks;

/// <summary>More time that was granted at an instant (UTC).</summary>
public sealed record ClockExtension(DateTime At, TimeTarget More);
