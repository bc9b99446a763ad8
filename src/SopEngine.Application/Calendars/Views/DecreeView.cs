namespace SopEngine.Application.Calendars.Views;

/// <summary>What an entry rests on.</summary>
public sealed record DecreeView(string Number, DateOnly? Date, string About);
