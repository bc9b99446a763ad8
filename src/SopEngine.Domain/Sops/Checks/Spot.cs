namespace SopEngine.Domain.Sops.Checks;

/// <summary>Where a finding stands: place in the file, printed row, column.</summary>
internal readonly record struct Spot(string Place, string? Row, string? Cell);
