// Quizzes: right choices, points, feedback, and grades, the one write of a script that fires the form's submit triggers (facts 2).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

const QUIZ = `
  function make() {
    var form = FormApp.create('Test', true).setTitle('Test').setIsQuiz(true);
    var animal = form.addMultipleChoiceItem().setTitle('Animal');
    animal.setChoices([animal.createChoice('Cat', true), animal.createChoice('Stone', false)]).setPoints(4);
    animal.setFeedbackForCorrect(FormApp.createFeedback().setText('Yes').addLink('https://a.example', 'more').build());
    var even = form.addCheckboxItem().setTitle('Even');
    even.setChoices([even.createChoice('2', true), even.createChoice('3'), even.createChoice('4', true)]).setPoints(2);
    form.addTextItem().setTitle('Why').setPoints(3);
    form.addTextItem().setTitle('Name');
    return form;
  }
  function install() { ScriptApp.newTrigger('graded').forForm(make()).onFormSubmit().create(); }
  function graded(e) {
    console.log(e.response.getGradableItemResponses().map(function (each) { return each.getItem().getTitle() + ' ' + each.getScore(); }).join());
  }
  function grade(id) {
    var form = FormApp.openById(id);
    form.submitGrades(form.getResponses().map(function (response) {
      response.getGradableItemResponses().forEach(function (each) {
        if (each.getItem().getTitle() !== 'Why') return;
        response.withItemGrade(each.setScore(1.5).setFeedback(FormApp.createFeedback().setText('Half').build()));
      });
      return response;
    }));
    var why = form.getResponses()[0].getResponseForItem(form.getItems()[2]);
    return [why.getScore(), why.getFeedback().getText()];
  }`;

test('answers with right choices are scored, others by the script; submitting grades fires the form’s triggers', () => {
  const workspace = openProject(QUIZ);
  resultOf(workspace, 'install');
  const { executions } = workspace.forms.respond('Test', { Animal: 'Cat', Even: ['2'], Why: 'because' });
  expect(executions[0]?.logs[0]?.text).toBe('Animal 4,Even 0,Why null');
  const form = workspace.forms.list().find((each) => each.title === 'Test')?.id;
  expect(resultOf(workspace, 'grade', form)).toEqual([1.5, 'Half']);
  const last = workspace.executions().at(-1);
  expect([last?.function, last?.logs[0]?.text]).toEqual(['graded', 'Animal 4,Even 0,Why 1.5']);
});

test('facts 4.1: points belong to a quiz and are more than none; a form that is none any more forgets what is right', () => {
  const seen = evaluate(`
    var form = FormApp.create('F', true), item = form.addListItem(), log = [form.isQuiz()];
    [5, 0].forEach(function (points) {
      try { item.setPoints(points); } catch (error) { log.push(error.message); }
      form.setIsQuiz(true);
    });
    item.setChoices([item.createChoice('a', true)]).setPoints(5);
    item.setFeedbackForIncorrect(FormApp.createFeedback().setText('No').build()).setFeedbackForIncorrect(null);
    log.push(item.getPoints(), item.getChoices()[0].isCorrectAnswer(), item.getFeedbackForIncorrect());
    form.setIsQuiz(false);
    return log.concat([item.getPoints(), item.getChoices()[0].isCorrectAnswer()]);`);
  const refused = 'Invalid data updating form.';
  expect(seen).toEqual([false, refused, refused, 5, true, null, 0, false]);
});
