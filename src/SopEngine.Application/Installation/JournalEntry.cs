namespace SopEngine.Application.Installation;

/// <summary>Something done to the installation. <see cref="Good"/>: it came to its end and found nothing wrong.</summary>
public sealed record JournalEntry(DateTime At, bool Good, string Text);
