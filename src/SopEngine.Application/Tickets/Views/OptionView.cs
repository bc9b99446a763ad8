namespace SopEngine.Application.Tickets.Views;

/// <summary>One answer to choose.</summary>
public sealed record OptionView(string Value, string Label);
