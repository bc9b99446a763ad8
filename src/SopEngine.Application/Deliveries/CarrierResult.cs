namespace SopEngine.Application.Deliveries;

/// <summary>What came of it, and what the other side said, or why it could not be asked: one line. <see cref="After"/>: how long it wants to be left alone.</summary>
public sealed record CarrierResult(CarrierEnd End, string Answer, TimeSpan? After = null);
