namespace SopEngine.Domain.Sops.Checks;

/// <summary>How a lane finds the unit whose holders act, and the person who gets the work.</summary>
internal static class UnitChecks
{
    public static void Run(CheckScope scope)
    {
        foreach (var lane in scope.Revision.Lanes)
        {
            if (lane.Unit is { From: UnitSource.Topic })
            {
                ByTopic(scope, lane);
            }
            else if (lane.Unit is { From: UnitSource.Field } rule)
            {
                ByField(scope, lane, rule);
            }

            if (lane.Holder is { } holder)
            {
                Holder(scope, lane, holder);
            }
        }
    }

    private static void Holder(CheckScope scope, Lane lane, string holder)
    {
        var spot = scope.At(lane, "holder", "Pelaksana");
        var fields = scope.Fields.Find(holder);
        if (fields.Count == 0)
        {
            scope.Report(
                "unknown-field",
                spot,
                $"Petugas \"{lane.Label}\" diambil dari isian \"{holder}\", tetapi tidak ada formulir yang menanyakannya.",
                "Betulkan nama isiannya, atau tambahkan isian berjenis person pada formulir.");
        }
        else if (fields.Any(field => field.Type != FieldType.Person))
        {
            scope.Report(
                "holder-not-person",
                spot,
                $"Isian \"{holder}\" tidak menyebut orang; petugas \"{lane.Label}\" tidak dapat diambil darinya.",
                "Pakai isian berjenis person.");
        }
    }

    private static void ByTopic(CheckScope scope, Lane lane)
    {
        if (!scope.Revision.Intake.Topics)
        {
            scope.Report(
                "by-topic-without-topics",
                scope.At(lane, "unit", "Pelaksana"),
                $"Unit \"{lane.Label}\" dicari dari topik, tetapi pemohon tidak memilih topik.",
                "Tulis intake.topics: true, atau cari unitnya dari isian formulir.");
        }
    }

    private static void ByField(CheckScope scope, Lane lane, UnitRule rule)
    {
        var spot = scope.At(lane, "unit", "Pelaksana");
        if (string.IsNullOrEmpty(rule.Field))
        {
            scope.Report("unit-rule-incomplete", spot, $"Unit \"{lane.Label}\" dicari dari isian, tetapi isiannya tidak disebut.", "Sebutkan isiannya pada field.");
            return;
        }

        var fields = scope.Fields.Find(rule.Field);
        if (fields.Count == 0)
        {
            scope.Report(
                "unknown-field",
                spot,
                $"Unit \"{lane.Label}\" dicari dari isian \"{rule.Field}\", tetapi tidak ada formulir yang menanyakannya.",
                "Betulkan nama isiannya, atau tambahkan isian itu pada formulir.");
            return;
        }

        if (fields.Any(field => field.Type is not (FieldType.Choice or FieldType.Unit)))
        {
            scope.Report(
                "unit-rule-incomplete",
                spot,
                $"Isian \"{rule.Field}\" bukan pilihan dan bukan unit; unit \"{lane.Label}\" tidak dapat dipastikan darinya.",
                "Pakai isian berjenis choice dengan map, atau berjenis unit.");
        }

        Map(scope, lane, rule);
    }

    private static void Map(CheckScope scope, Lane lane, UnitRule rule)
    {
        var values = scope.Fields.ValuesOf(rule.Field!) ?? [];
        var missing = rule.Map.Count == 0 ? [] : values.Where(value => !rule.Map.ContainsKey(value)).ToList();
        if (missing.Count > 0)
        {
            scope.Report(
                "unit-map-incomplete",
                scope.At(lane, "unit/map", "Pelaksana"),
                $"Jawaban {Words.List(missing)} tidak mempunyai unit; tiket dengan jawaban itu tidak sampai kepada siapa pun.",
                "Tambahkan unitnya pada map.");
        }

        foreach (var value in rule.Map.Keys.Where(value => scope.Fields.ValuesOf(rule.Field!) is { } known && !known.Contains(value)))
        {
            scope.Report(
                "unknown-value",
                scope.At(lane, $"unit/map/{value}", "Pelaksana"),
                $"\"{value}\" bukan jawaban isian \"{rule.Field}\"; baris map ini tidak pernah dipakai.",
                $"Pilih dari: {Words.List(values)}.");
        }

        foreach (var unit in rule.Map.Values.Where(unit => scope.Around.Units is { } known && !known.Contains(unit)).Distinct())
        {
            scope.Report(
                "unknown-unit",
                scope.At(lane, "unit/map", "Pelaksana"),
                $"Daerah ini tidak mempunyai unit \"{unit}\".",
                "Tambahkan unit itu pada berkas daerah, atau betulkan namanya.");
        }
    }
}
