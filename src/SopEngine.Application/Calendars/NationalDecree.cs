using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>A version of the nation's calendar, and the rows it makes in regions.</summary>
/// <param name="Ministry">Whose it is.</param>
/// <param name="Row">As it stands in the ministry.</param>
/// <param name="Before">The nation's calendar before it.</param>
/// <param name="After">The nation's calendar by it.</param>
internal sealed record NationalDecree(TenantProfile Ministry, CalendarVersionRow Row, CalendarBook Before, CalendarBook After)
{
    /// <summary>Who applied it, as regions have it: never the name of somebody of their own.</summary>
    private string By => $"{Ministry.Id}/{Row.AppliedBy}";

    /// <summary>The version by which a region takes it over.</summary>
    public CalendarVersionRow In(TenantProfile region, CalendarVersionRow? basis, int number, DateTime now)
    {
        var own = LocalDays.Under(basis is null ? region.Calendar : CalendarJson.Read(basis.Region), Before, After).Region;
        var row = new CalendarVersionRow
        {
            Tenant = region.Id,
            Number = number,
            State = CalendarVersionState.Applied,
            FilesSha256 = basis?.FilesSha256 ?? "",
            MadeAt = now,
            MadeBy = By,
            AppliedAt = now,
            AppliedBy = By,
            Ground = $"{Ministry.Name}: {Row.Ground}",
            Nation = Row.Number,
        };
        return Fill(row, own);
    }

    /// <summary>A region's open proposal, over it.</summary>
    public CalendarVersionRow Over(CalendarVersionRow open, int number) => Fill(
        new CalendarVersionRow { Tenant = open.Tenant, Number = number, FilesSha256 = open.FilesSha256, MadeAt = open.MadeAt, MadeBy = open.MadeBy },
        LocalDays.Under(CalendarJson.Read(open.Region), Before, After).Region);

    private CalendarVersionRow Fill(CalendarVersionRow row, CalendarBook own)
    {
        row.Region = CalendarJson.Write(own);
        row.Book = CalendarJson.Write(own.Over(After));
        row.Sha256 = CalendarJson.Sha256Hex(row.Book);
        return row;
    }
}
