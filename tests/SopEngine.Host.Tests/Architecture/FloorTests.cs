namespace SopEngine.Host.Tests.Architecture;

/// <summary>One table says who may name whom; project files and compiled assemblies are both held to it.</summary>
public sealed class FloorTests
{
    private static readonly Floor[] _floors =
    [
        new("SopEngine.Domain", MayName: [], Packages: [], Families: []),
        new("SopEngine.OData", MayName: [], Packages: ["Microsoft.OData.Core"], Families: ["Microsoft.OData.", "Microsoft.Spatial"]),
        new(
            "SopEngine.Persistence",
            MayName: ["SopEngine.Domain"],
            Packages:
            [
                "Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.SqlServer", "Npgsql.EntityFrameworkCore.PostgreSQL",
                "Microsoft.EntityFrameworkCore.Design",
            ],
            Families: ["Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Microsoft.Data.SqlClient", "Npgsql", "Microsoft.Extensions."]),
        new(
            "SopEngine.Application",
            MayName: ["SopEngine.Domain", "SopEngine.OData", "SopEngine.Persistence"],
            Packages: ["DocumentFormat.OpenXml", "Handlebars.Net", "MailKit", "Otp.NET", "System.Security.Cryptography.Pkcs", "YamlDotNet", "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies"],
            Families: ["Microsoft.EntityFrameworkCore", "Microsoft.Extensions.", "DocumentFormat.OpenXml", "Handlebars", "MailKit", "MimeKit", "Otp", "System.Security.Cryptography.Pkcs", "YamlDotNet", "SkiaSharp"]),
        new(
            "SopEngine.Host",
            MayName: ["SopEngine.Domain", "SopEngine.OData", "SopEngine.Persistence", "SopEngine.Application"],
            Packages: ["Microsoft.AspNetCore.OpenApi", "Quartz", "DocumentFormat.OpenXml", "QRCoder", "Npgsql", "Microsoft.Data.SqlClient"],
            Families: ["Microsoft.", "Quartz", "DocumentFormat.OpenXml", "QRCoder", "Npgsql"]),
    ];

    public static TheoryData<string> Projects => [.. _floors.Select(floor => floor.Project)];

    [Fact]
    public void There_are_exactly_the_five_source_projects()
    {
        var projects = Repository.TextFiles
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path));

        projects.Should().BeEquivalentTo(_floors.Select(floor => floor.Project), "a sixth needs a decision in docs/decisions");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_names_only_floors_below_and_packages_of_its_row(string project)
    {
        var floor = Row(project);

        floor.NamedProjects.Should().BeSubsetOf(floor.MayName);
        floor.NamedPackages.Should().BeSubsetOf(floor.Packages);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Compiled_code_uses_only_what_its_row_allows(string project)
    {
        var floor = Row(project);

        floor.UsedAssemblies.Where(used => !IsAllowed(floor, used)).Should().BeEmpty();
    }

    [Fact]
    public void Domain_uses_nothing_but_the_base_library()
    {
        var used = Row("SopEngine.Domain").UsedAssemblies;

        used.Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal));
        used.Should().NotContain(["System.Text.Json", "System.Net.Http", "System.ComponentModel.Annotations", "System.Xml.ReaderWriter"]);
    }

    private static Floor Row(string project) => _floors.Single(floor => floor.Project == project);

    private static bool IsAllowed(Floor floor, string used) =>
        used.StartsWith("SopEngine.", StringComparison.Ordinal)
            ? floor.MayName.Contains(used)
            : floor.Families.Append("System.").Any(family => used.StartsWith(family, StringComparison.Ordinal));
}
