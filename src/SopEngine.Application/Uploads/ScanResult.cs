namespace SopEngine.Application.Uploads;

/// <summary>A scanner's answer. <see cref="Found"/>: what it calls what it found; null where it found nothing.</summary>
public sealed record ScanResult(ScanVerdict Verdict, string? Found = null);
