namespace SopEngine.Application.People;

/// <summary>What the audit says of a saving as a whole.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">User name of who saved.</param>
/// <param name="Ground">Why.</param>
/// <param name="File">The file it came from; null for the page.</param>
internal sealed record PeopleNote(DateTime At, string By, string Ground, string? File);
