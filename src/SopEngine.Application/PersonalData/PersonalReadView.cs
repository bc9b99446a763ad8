using SopEngine.Persistence.PersonalData;

namespace SopEngine.Application.PersonalData;

/// <summary>That somebody read a ticket of another person.</summary>
/// <param name="At">When, by the region's zone.</param>
/// <param name="Reader">User name.</param>
/// <param name="ReaderName">His name; the user name where he has no account any more.</param>
/// <param name="Kind">What he read.</param>
/// <param name="Ground">Why, where a ground was asked for.</param>
public sealed record PersonalReadView(DateTimeOffset At, string Reader, string ReaderName, PersonalReadKind Kind, string? Ground);
