using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Guests;

/// <summary>What somebody without an account wants to file, as sent. Name, telephone and address count where the SOP does not ask for them itself. <see cref="Form"/>: the form it came by; sent again, its new link replaces the one before. Null for none.</summary>
public sealed record GuestRequest(string Sop, string? Topic, string? Name, string? Phone, string? Email, IReadOnlyDictionary<string, Answer> Answers, string? Form);
