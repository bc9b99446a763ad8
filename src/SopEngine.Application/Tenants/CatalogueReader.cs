using SopEngine.Application.Files;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>Reads <c>catalogue.yaml</c>. Whether its SOPs and classes exist is for <see cref="Domain.Tenants.Checks.RegionChecks"/>.</summary>
internal static class CatalogueReader
{
    // Perpres 95/2018, Manajemen Layanan
    internal static readonly string[] Types = ["keluhan", "gangguan", "masalah", "permintaan", "perubahan"];

    /// <param name="map">The file.</param>
    /// <param name="profile">The region whose units topics may name; null when it could not be read: then any unit will do.</param>
    /// <param name="calendars">The calendars that topics may name; null when they are not known: then any will do.</param>
    public static IReadOnlyList<CatalogueTopic> Read(MapReader map, TenantProfile? profile, IReadOnlyCollection<string>? calendars)
    {
        RootReader.Language(map, SopRevision.CurrentLanguage);
        var topics = new ListedNames("topik", "topics");
        return map.List("topics", topic => ReadTopic(topic, topics, profile) with { Calendar = CalendarName.Read(topic, calendars) });
    }

    private static CatalogueTopic ReadTopic(MapReader map, ListedNames topics, TenantProfile? profile) => new()
    {
        Id = topics.Add(map, map.Id("id", "Ia pengenal topik ini."), "id"),
        Label = map.RequiredText("label", "Ia nama topik yang dipilih pelapor."),
        Sop = map.RequiredText("sop", "Ia pengenal SOP yang melayani topik ini."),
        Time = ReadTime(map),
        Class = map.Text("class"),
        Unit = ReadUnit(map, profile),
        TicketType = ReadType(map),
        Sample = map.Flag("sample"),
    };

    private static TimeTarget? ReadTime(MapReader map)
    {
        if (map.Text("time") is not { } text)
        {
            return null;
        }

        if (TimeText.Read(text) is { Kind: TimeKind.Fixed } time)
        {
            return time;
        }

        map.Error("time", map.Entry("time")!, FileProblemCodes.Value, $"\"{text}\" bukan lama waktu.",
        "Tulis bilangan dan satuan, misalnya \"30 menit\", \"1 jam\", \"3 hari\".");
        return null;
    }

    private static string? ReadUnit(MapReader map, TenantProfile? profile)
    {
        var unit = map.Text("unit");
        if (unit is not null && profile is not null && profile.Units.All(known => known.Id != unit))
        {
            var meant = Nearest.Of(unit, profile.Units.Select(known => known.Id));
            map.Error(
                "unit", map.Entry("unit")!, FileProblemCodes.UnknownUnit, $"Tidak ada unit \"{unit}\" di daerah ini.",
                meant is null ? "Tambahkan unit itu di tenant.yaml, atau pakai yang ada." : $"Mungkin yang dimaksud \"{meant}\".");
        }

        return unit;
    }

    private static string? ReadType(MapReader map)
    {
        var type = map.Text("ticketType");
        if (type is not null && !Types.Contains(type))
        {
            map.UnknownChoice(type, map.Entry("ticketType")!.At, map.PlaceOf("ticketType"), "ticketType", Types);
        }

        return type;
    }
}
