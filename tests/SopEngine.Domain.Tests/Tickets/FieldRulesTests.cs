using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tests.Tickets;

public sealed class FieldRulesTests
{
    public static TheoryData<FieldType, Answer, string?> Answers { get; } = new()
    {
        { FieldType.Text, Answer.Text("x"), null },
        { FieldType.Text, Answer.Text(new string('x', 501)), "too-long" },
        { FieldType.Text, Answer.List(["x"]), "wrong-type" },
        { FieldType.LongText, Answer.Text(new string('x', 10_000)), null },
        { FieldType.LongText, Answer.Text(new string('x', 10_001)), "too-long" },
        { FieldType.Number, new Answer(AnswerKind.Number, ["12.5"]), null },
        { FieldType.Number, Answer.Text("dua belas"), "wrong-type" },
        { FieldType.Date, Answer.Text("2026-11-23"), null },
        { FieldType.Date, Answer.Text("23/11/2026"), "date" },
        { FieldType.Date, Answer.Text("2026-02-30"), "date" },
        { FieldType.YesNo, Answer.YesNo(false), null },
        { FieldType.YesNo, Answer.Text("ya"), "wrong-type" },
        { FieldType.Phone, Answer.Text("0812 3456 7890"), null },
        { FieldType.Phone, Answer.Text("rumah"), "phone" },
        { FieldType.Email, Answer.Text("a@b.go.id"), null },
        { FieldType.Email, Answer.Text("a.b.go.id"), "email" },
        { FieldType.Nip, Answer.Text("197406191993021002"), null },
        { FieldType.Nip, Answer.Text("19740619 199302 1 002"), "nip" },
        { FieldType.Person, Answer.Text("staf"), null },
        { FieldType.Person, Answer.Text("entah"), "unknown-person" },
        { FieldType.Signature, Answer.YesNo(true), null },
        { FieldType.Signature, Answer.YesNo(false), "signature" },
        { FieldType.Files, Answer.List(["f1"]), null },
        { FieldType.Files, Answer.List(["f9"]), "unknown-file" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_must_be_of_its_fields_kind(FieldType type, Answer answer, string? code) =>
        Codes(new FormField { Name = "f", Label = "F", Type = type }, answer).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void A_choice_must_be_one_of_the_options()
    {
        var choice = new FormField { Name = "f", Label = "F", Type = FieldType.Choice, Options = [new("a", "A"), new("b", "B")] };
        Codes(choice, Answer.Text("a")).Should().BeEmpty();
        Codes(choice, Answer.Text("A")).Should().Equal("unknown-option");
        Codes(choice with { Type = FieldType.Many, Max = 1 }, Answer.List(["a", "b"])).Should().Equal("too-many");
    }

    [Fact]
    public void Options_may_come_from_the_regions_units_and_people()
    {
        var unit = new FormField { Name = "f", Label = "F", Type = FieldType.Unit, OptionsFrom = "units:bidang" };
        Codes(unit, Answer.Text("a")).Should().BeEmpty();
        Codes(unit, Answer.Text("z")).Should().Equal("unknown-option");
        var person = new FormField { Name = "f", Label = "F", Type = FieldType.Person, OptionsFrom = "lane:kabid" };
        Codes(person, Answer.Text("kabid")).Should().BeEmpty();
        Codes(person, Answer.Text("staf")).Should().Equal("unknown-person");
    }

    [Fact]
    public void Files_must_be_of_an_accepted_kind()
    {
        var photo = new FormField { Name = "f", Label = "F", Type = FieldType.Files, Accept = ["image/*", ".pdf"] };
        Codes(photo, Answer.List(["f1"])).Should().BeEmpty();
        Codes(photo, Answer.List(["f2"])).Should().Equal("file-type");
        Codes(photo, Answer.List(["f3"])).Should().BeEmpty();
    }

    [Fact]
    public void A_file_must_not_be_longer_than_its_question_says()
    {
        var photo = new FormField { Name = "f", Label = "F", Type = FieldType.Files, MaxSize = "5 MB" };
        Codes(photo, Answer.List(["f1"])).Should().BeEmpty();
        Codes(photo, Answer.List(["f4"])).Should().BeEmpty("exactly as much is allowed");
        Codes(photo, Answer.List(["f1", "f5"])).Should().Equal("file-too-large");
    }

    [Fact]
    public void A_question_under_a_condition_is_asked_only_when_it_holds()
    {
        var field = new FormField
        {
            Name = "f", Label = "F", Type = FieldType.Text, Required = true, When = new Condition { Field = "jenis", Is = ["lain"] },
        };
        var jenis = new FormField { Name = "jenis", Label = "Jenis", Type = FieldType.Text };

        Check([jenis, field], ("jenis", "jaringan")).Should().BeEmpty();
        Check([jenis, field], ("jenis", "lain")).Should().Equal("required");
        Check([jenis, field], ("jenis", "jaringan"), ("f", "x")).Should().Equal("not-asked");
    }

    private static IEnumerable<string> Codes(FormField field, Answer answer) => Check([field], new Dictionary<string, Answer> { ["f"] = answer });

    private static IEnumerable<string> Check(IReadOnlyList<FormField> fields, params (string, string)[] form) => Check(fields, Desk.Form(form));

    private static IEnumerable<string> Check(IReadOnlyList<FormField> fields, IReadOnlyDictionary<string, Answer> form)
    {
        var desk = new Desk(TestSops.Sop())
        {
            Files = new Dictionary<string, AttachableFile> { ["f1"] = new("image/png", 1), ["f2"] = new("text/plain", 1), ["f3"] = new("application/pdf", 1), ["f4"] = new("image/png", 5242880), ["f5"] = new("image/png", 5242881) },
        };
        return FormCheck.Check(desk.Context(Actor.Of(Desk.Staf)), null, fields, form, new Dictionary<string, Answer>()).Errors.Select(error => error.Code);
    }
}
