namespace SopEngine.Application.Trails;

/// <summary>Which sealed days are asked for (yyyy-MM-dd), oldest first unless <see cref="NewestFirst"/>.</summary>
public sealed record DayListRequest(string? From = null, string? To = null, int? Limit = null, string? Next = null, bool NewestFirst = false);
