using System.Linq.Expressions;
using System.Text.Json;
using SopEngine.Domain.Kpis;
using SopEngine.OData.Models;
using SopEngine.Persistence.Facts;
using static SopEngine.Application.Reporting.FigureProperties;

namespace SopEngine.Application.Reporting;

/// <summary>The set Kpis: K1 to K17 of months, quarters, halves and years, ready made. The set KpiDefinitions says what they mean.</summary>
internal static class KpiSets
{
    private const int Line = 400;
    private const int Paragraph = 1000;

    public static void Figures(EntitySetBuilder<KpiFigure> set)
    {
        set.TypeName("KpiFigure").Key("Region", "Kind", "Period", "Sop", "Kpi", "Facet").Stands(figure => (int)(figure.Row.Count ?? 0))
            .Describe("Satu baris untuk setiap angka kinerja setiap bulan, triwulan, semester, dan tahun: seluruh daerah, dan setiap SOP. Nilai tengah tidak dapat dijumlahkan; Part dan Whole dapat.")
            .Text("Region", figure => (string)(object)figure.Row.Tenant, Slug, "Daerah.", required: true)
            .Text("Kind", figure => (string)(object)figure.Row.Kind, Word, "Lamanya: month, quarter, half, atau year.", required: true)
            .Value("Period", figure => figure.Row.Start, "Hari pertama periode, di daerah.")
            .Text("Sop", figure => figure.Row.Sop, Slug, "SOP; kosong untuk seluruh daerah.", required: true)
            .Text("Kpi", figure => figure.Row.Kpi, Word, "Angka; lihat KpiDefinitions.", required: true)
            .Text("Facet", figure => figure.Row.Facet, Word, "Bagiannya: fase, tingkat, umur, atau tumpukan; kosong untuk seluruhnya.", required: true)
            .Text("Name", ByCode(definition => definition.Name), Line, "Nama angka.")
            .Text("Unit", ByCode(definition => WordOf(definition.Unit)), Word, "Satuan: percent, workingMinutes, workingDays, hours, count, atau index.");
        Values(set);
        set.Value("Applies", figure => figure.Row.Count != null, "Salah bila tidak ada SOP yang mengenalnya: bukan 0 dan bukan 100.")
            .Value("Few", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least, "Benar bila nilainya tidak ditampilkan karena terlalu sedikit yang dihitung.")
            .Value("ToldAt", figure => figure.ToldAt, "Keadaan pada saat ini (UTC): yang terjadi sesudahnya belum dihitung.");
    }

    public static void Definitions(EntitySetBuilder<KpiDefinition> set) => set
        .TypeName("KpiDefinition").Key("Kpi").Describe("Arti setiap angka kinerja.")
        .Text("Kpi", definition => definition.Code, Word, "Pengenal.", required: true)
        .Text("Name", definition => definition.Name, Line, "Nama.", required: true)
        .Text("Unit", definition => WordOf(definition.Unit), Word, "Satuan.", required: true)
        .Text("Cohort", definition => definition.Cohort, Line, "Yang dihitung dalam suatu periode.", required: true)
        .Text("Meaning", definition => definition.Meaning, Paragraph, "Cara menghitung dan membacanya.", required: true);

    /// <summary>Nothing of figures that are told of too few, and 0 of none.</summary>
    private static void Values(EntitySetBuilder<KpiFigure> set) => set
        .Value("Value", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.ValueBillionths / KpiRow.Billionths, "Nilai dalam satuannya, lama waktu sebagai nilai tengah.")
        .Value("P90", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.P90Billionths / KpiRow.Billionths, "Lama waktu yang tidak dilampaui sembilan dari sepuluh.")
        .Value("Mean", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.MeanBillionths / KpiRow.Billionths, "Lama waktu rata-rata.")
        .Value("ValueMs", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.ValueUs / KpiRow.Thousandths, "Lama waktu tengah atau jumlahnya, dalam milidetik.")
        .Value("P90Ms", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.P90Ms, "P90 dalam milidetik.")
        .Value("MeanMs", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.MeanUs / KpiRow.Thousandths, "Rata-rata dalam milidetik.")
        .Value("Count", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.Count, "Banyaknya yang dihitung.")
        .Value("Part", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.Part, "Bagian: banyaknya, atau milidetik; dapat dijumlahkan antardaerah.")
        .Value("Whole", figure => figure.Row.Count > 0 && figure.Row.Count < figure.Least ? null : figure.Row.Whole, "Keseluruhannya, demikian pula.");

    // what a definition says, in a form that a database can choose from
    private static Expression<Func<KpiFigure, string?>> ByCode(Func<KpiDefinition, string> say)
    {
        Expression<Func<KpiFigure, string>> code = figure => figure.Row.Kpi;
        var said = KpiCatalogue.All.Reverse().Aggregate(
            (Expression)Expression.Constant(null, typeof(string)),
            (other, definition) => Expression.Condition(Expression.Equal(code.Body, Expression.Constant(definition.Code)), Expression.Constant(say(definition)), other));
        return Expression.Lambda<Func<KpiFigure, string?>>(said, code.Parameters);
    }

    private static string WordOf(KpiUnit unit) => JsonNamingPolicy.CamelCase.ConvertName(unit.ToString());
}
